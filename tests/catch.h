// Catch2 of either version: Debian 12 has v2, Ubuntu 24.04 has v3. Tests include this and nothing else of
// Catch2.
#pragma once

#include <string>

#define CATCH_CONFIG_ENABLE_ALL_STRINGMAKERS  // failed tests print pairs and maps

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_message.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#include <catch2/matchers/catch_matchers_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

/// For CHECK_THAT: a text that holds `part`. The two versions have different names for it.
#if __has_include(<catch2/catch_test_macros.hpp>)
inline auto containing(const std::string& part) {
  return Catch::Matchers::ContainsSubstring(part);
}
#else
inline auto containing(const std::string& part) {
  return Catch::Matchers::Contains(part);
}
#endif
