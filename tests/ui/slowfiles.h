// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mandate {

// A place that can be made to hang: while it lives, registers are opened in it, and every reading and writing
// of their files waits from hang() to goOn(). One at a time.
class SlowFiles
{
public:
    SlowFiles();
    ~SlowFiles();
    SlowFiles(const SlowFiles &) = delete;
    SlowFiles &operator=(const SlowFiles &) = delete;

    void hang();
    void goOn();
};

} // namespace mandate
