#include "core/base/NewUuid.h"

#include <QRandomGenerator>

#include <chrono>

namespace careo
{

QUuid newUuid()
{
    using namespace std::chrono;
    constexpr quint64 nanosecondsEach = 1'000'000;
    const auto now = static_cast<quint64>(
        duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count());
    const quint64 milliseconds = now / nanosecondsEach;
    const quint64 fraction = now % nanosecondsEach * 4096 / nanosecondsEach;
    const quint64 random = QRandomGenerator::global()->generate64();
    const auto byte = [random](int index) { return static_cast<uchar>(random >> (8 * index)); };
    return QUuid(static_cast<uint>(milliseconds >> 16), static_cast<ushort>(milliseconds),
        static_cast<ushort>(0x7000 | fraction), static_cast<uchar>(0x80 | (byte(7) & 0x3f)),
        byte(6), byte(5), byte(4), byte(3), byte(2), byte(1), byte(0));
}

} // namespace careo
