// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mandate {

// Readies libsodium, once; whoever draws random bytes or hashes a password calls it first.
void readySodium();

// How much work guessing costs: libsodium's "moderate" for people's passwords, the least it takes for tests.
enum class Effort { Moderate, Least };
unsigned long long operationsOf(Effort effort);
unsigned long long memoryOf(Effort effort); // bytes

} // namespace mandate
