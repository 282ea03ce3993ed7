// Code that a test runs in a process of its own: without root's rights, in its own mounts, or killed at a
// chosen moment.
#pragma once

#include <functional>
#include <string>

/// How a child process ended.
struct ChildEnd {
  bool refused = false;  // the system does not let tests do this: pass the test by, saying so
  bool done = false;     // the work came to its end
  std::string problem;   // what() of the exception that ended it
};

/// Whether the system refused, in which case a warning says what tests may not do here.
bool passed_by(const ChildEnd& end, const std::string& what);

/// For use in a child, where the checks of the test library cannot report: ends the work with `what` if it
/// does not hold.
void require(bool holds, const std::string& what);

/// Lets every account make files in `folder`.
void open_to_all(const std::string& folder);

/// Runs `work` as a user without special rights.
ChildEnd as_plain_user(const std::function<void()>& work);

/// Runs `work` where it may mount file systems that nobody else sees.
ChildEnd in_own_mounts(const std::function<void()>& work);

/// Mounts an empty file system of `bytes` in memory at `folder`, or ends the child as refused. Only within
/// in_own_mounts().
void mount_memory(const std::string& folder, const std::string& bytes);

/// Makes `folder` a mount of itself, on the same disk, or ends the child as refused. Only within
/// in_own_mounts().
void mount_itself(const std::string& folder);

/// Shows `lower` as an overlay at `folder`, with changes in `changes`, or ends the child as refused. Only
/// within in_own_mounts().
void mount_overlay(const std::string& folder, const std::string& lower, const std::string& changes);

enum class Killed { yes, no, refused };

/// Runs `work` and kills it as it is about to ask the system for its `moment`th change of a file or folder,
/// from 1. No: it came to its end before that.
Killed killed_at(int moment, const std::function<void()>& work);
