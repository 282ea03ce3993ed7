// The one main of every test program where Catch2 v2 is installed; v3 brings its own.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
