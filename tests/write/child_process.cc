#include "write/child_process.h"

#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <set>
#include <stdexcept>

#include "catch.h"

namespace {

constexpr int done_code = 0, problem_code = 1, refused_code = 2;

[[noreturn]] void run_and_leave(const std::function<void()>& work, int answer) {
  try {
    work();
  } catch (const std::exception& problem) {
    const std::string text = problem.what();
    _exit(::write(answer, text.data(), text.size()) >= 0 ? problem_code : refused_code);
  }
  _exit(done_code);
}

/// Runs `work` in a child after `prepare`, which says whether the system let it.
ChildEnd in_child(const std::function<bool()>& prepare, const std::function<void()>& work) {
  int answer[2];
  if (::pipe2(answer, O_CLOEXEC) != 0) throw std::runtime_error("The test cannot make a pipe");
  const pid_t child = ::fork();
  if (child == 0) {
    if (!prepare()) _exit(refused_code);
    run_and_leave(work, answer[1]);
  }
  ::close(answer[1]);
  ChildEnd end;
  char part[4096];
  for (ssize_t got = 0; (got = ::read(answer[0], part, sizeof part)) > 0;)
    end.problem.append(part, static_cast<std::size_t>(got));
  ::close(answer[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  end.done = WIFEXITED(status) && WEXITSTATUS(status) == done_code;
  end.refused = WIFEXITED(status) && WEXITSTATUS(status) == refused_code;
  return end;
}

bool write_line(const char* path, const std::string& line) {
  std::ofstream file(path);
  file << line;
  file.flush();
  return file.good();
}

/// Lets this process mount, in a name space of its own where it has not root's rights.
bool enter_own_mounts() {
  const std::string user = std::to_string(::getuid()), group = std::to_string(::getgid());
  if (::geteuid() != 0) {
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
    return write_line("/proc/self/setgroups", "deny") &&
           write_line("/proc/self/uid_map", "0 " + user + " 1") &&
           write_line("/proc/self/gid_map", "0 " + group + " 1");
  }
  return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool drop_rights() {
  if (::geteuid() != 0) return true;
  constexpr id_t nobody = 65534;
  return ::setgroups(0, nullptr) == 0 && ::setresgid(nobody, nobody, nobody) == 0 &&
         ::setresuid(nobody, nobody, nobody) == 0;
}

bool changes_files(std::uint64_t call) {
  static const std::set<std::uint64_t> calls = {
      SYS_openat,   SYS_write,    SYS_mkdirat,  SYS_linkat, SYS_renameat, SYS_renameat2,
      SYS_unlinkat, SYS_fchmodat, SYS_fchownat,
#ifdef SYS_rename
      SYS_mkdir,    SYS_rename,   SYS_unlink,   SYS_rmdir,  SYS_link,     SYS_chmod,
#endif
  };
  return calls.contains(call);
}

/// Lets the traced child go on to its next stop; false where it has ended.
bool go_on(pid_t child, int& status) {
  return ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr) == 0 && ::waitpid(child, &status, 0) == child &&
         WIFSTOPPED(status);
}

bool is_change_begun(pid_t child, int status) {
  if (WSTOPSIG(status) != (SIGTRAP | 0x80)) return false;
  __ptrace_syscall_info info{};
  const long size = ::ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof info, &info);
  return size > 0 && info.op == PTRACE_SYSCALL_INFO_ENTRY && changes_files(info.entry.nr);
}

pid_t start_traced(const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child != 0) return child;
  if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) _exit(refused_code);
  ::raise(SIGSTOP);
  run_and_leave(work, STDERR_FILENO);
}

}  // namespace

bool passed_by(const ChildEnd& end, const std::string& what) {
  if (end.refused) WARN("Passed by: this system does not let tests " << what);
  return end.refused;
}

void require(bool holds, const std::string& what) {
  if (!holds) throw std::runtime_error("Not so: " + what);
}

void open_to_all(const std::string& folder) {
  ::chmod(folder.c_str(), 0777);
}

ChildEnd as_plain_user(const std::function<void()>& work) {
  return in_child(drop_rights, work);
}

ChildEnd in_own_mounts(const std::function<void()>& work) {
  return in_child(enter_own_mounts, work);
}

void mount_memory(const std::string& folder, const std::string& bytes) {
  const std::string size = "size=" + bytes;
  if (::mount("tmpfs", folder.c_str(), "tmpfs", 0, size.c_str()) != 0) _exit(refused_code);
}

void mount_itself(const std::string& folder) {
  if (::mount(folder.c_str(), folder.c_str(), nullptr, MS_BIND, nullptr) != 0) _exit(refused_code);
}

void mount_overlay(const std::string& folder, const std::string& lower, const std::string& changes) {
  const std::string data =
      "lowerdir=" + lower + ",upperdir=" + changes + "/upper,workdir=" + changes + "/work";
  if (::mount("overlay", folder.c_str(), "overlay", 0, data.c_str()) != 0) _exit(refused_code);
}

Killed killed_at(int moment, const std::function<void()>& work) {
  const pid_t child = start_traced(work);
  int status = 0;
  ::waitpid(child, &status, 0);
  const long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL;
  if (!WIFSTOPPED(status) || ::ptrace(PTRACE_SETOPTIONS, child, nullptr, options) != 0)
    return Killed::refused;
  for (int changes = 0; go_on(child, status);) {
    if (!is_change_begun(child, status) || ++changes < moment) continue;
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return Killed::yes;
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != done_code)
    throw std::runtime_error("The work that was to be killed failed by itself");
  return Killed::no;
}
