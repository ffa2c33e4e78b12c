// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/register.h"

namespace mandate {

// The plainest change: an indicator is called otherwise.
inline Save retitle(const SuccessIndicator &before, const QString &title)
{
    SuccessIndicator after = before;
    after.title = title;
    Save save("Retitle");
    save.change(before, after);
    return save;
}

} // namespace mandate
