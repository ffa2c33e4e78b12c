// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/confinement.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__)) && !defined(__SANITIZE_ADDRESS__)
#define MANDATE_FILTERS_CALLS
#include <cerrno>
#include <cstddef>
#include <vector>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace mandate {

namespace {

#if defined(Q_OS_UNIX)

// Half a million indicators take 1.5 GB at their widest and half a minute.
constexpr rlim_t MostMemory = sizeof(void *) > 4 ? rlim_t(4) << 30 : rlim_t(1) << 30;
constexpr rlim_t MostSeconds = 120;

template <typename Resource>
void limit(Resource resource, rlim_t most)
{
    const struct rlimit both = {most, most};
    setrlimit(resource, &both);
}

void limitResources(bool mayWrite)
{
#if !defined(__SANITIZE_ADDRESS__) // which reserves terabytes
    limit(RLIMIT_AS, MostMemory);
#endif
    limit(RLIMIT_CPU, MostSeconds);
    limit(RLIMIT_CORE, 0);
    if (!mayWrite)
        limit(RLIMIT_FSIZE, 0); // a pipe is none
}

#else

void limitResources(bool) {}

#endif

#ifdef MANDATE_FILTERS_CALLS

#if defined(__x86_64__)
constexpr unsigned Machine = AUDIT_ARCH_X86_64;
#else
constexpr unsigned Machine = AUDIT_ARCH_AARCH64;
#endif
constexpr unsigned OtherNumbering = 0x40000000; // of the same calls, on x86-64
constexpr unsigned Refused[] = {__NR_socket, __NR_socketpair, __NR_execve, __NR_execveat, __NR_ptrace};

// Nothing of the network, of other programs and of other processes, whoever asks.
void filterCalls()
{
    constexpr unsigned Refusal = SECCOMP_RET_ERRNO | EPERM;
    std::vector<sock_filter> rules{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, Machine, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, Refusal),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, OtherNumbering, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, Refusal),
    };
    for (const unsigned call : Refused) {
        rules.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
        rules.push_back(BPF_STMT(BPF_RET | BPF_K, Refusal));
    }
    rules.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog filter = {static_cast<unsigned short>(rules.size()), rules.data()};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

#else

void filterCalls() {}

#endif

} // namespace

void confine(bool mayWrite)
{
    limitResources(mayWrite);
    filterCalls();
}

} // namespace mandate
