#include <vector>
#include <memory>
import std.core;
namespace kitchen::tea \{
template <typename T, int N = 3> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>; \};

class Kettle final : public Pot, private virtual Base<int> \{
public:
{unchanged|{prefix unchanged| }{line|   explicit Kettle(double litres = 1.7) noexcept : litres_\{litres\} \{\}
}{prefix unchanged| }{line|   ~Kettle() override = default;
}{prefix unchanged| }{line|   [[nodiscard]] auto boil() const -> std::unique_ptr<Water>;
}{prefix unchanged| }{line|   bool operator<=>(const Kettle&) const = default;
}}private:
{unchanged|{prefix unchanged| }{line|   double litres_;
}{prefix unchanged| }{line|   static constexpr auto kMax = 1'000'000ull;
}}\};

auto steep = [&, n = 0b1010](auto&& x) mutable \{ return x >> n; \};
const char *raw = R"tea(no \\n "escape" here)tea";
int main(int argc, char **argv) \{
{unchanged|{prefix unchanged| }{line|   std::vector<std::vector<int>> v\{\{1, 2\}, \{3\}\};
}{prefix unchanged| }{line|   for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete[] b;
}{prefix unchanged| }{line|   return static_cast<int>(u8"é"[0]) + L'\\n'; // end
}}\}
\}
