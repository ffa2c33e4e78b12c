// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace mandate {

void readySodium()
{
    static const int state = sodium_init();
    if (state < 0)
        qFatal("libsodium cannot draw random bytes on this computer");
}

unsigned long long operationsOf(Effort effort)
{
    return effort == Effort::Moderate ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_MIN;
}

unsigned long long memoryOf(Effort effort)
{
    return effort == Effort::Moderate ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_MIN;
}

} // namespace mandate
