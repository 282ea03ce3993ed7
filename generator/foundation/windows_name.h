// Names that a Windows computer cannot give to a file or a folder. A toolkit travels between computers, so no computer may make one.
#pragma once

#include <string>
#include <string_view>

namespace alongside {

/// Whether Windows keeps `name` for a device, whatever follows its first full stop: "con", "Aux.md", "COM1". Source: Microsoft, Naming
/// Files, Paths, and Namespaces.
bool is_device_on_windows(std::string_view name);

/// Whether Windows can store no file of that name: it is a device, ends in a full stop or holds a sign with a meaning there.
bool is_impossible_on_windows(std::string_view name);

/// `name` as every computer can store it: with "-" and `kind` behind it where Windows keeps it for a device ("con-theme").
std::string name_for_all_computers(const std::string& name, std::string_view kind);

}  // namespace alongside
