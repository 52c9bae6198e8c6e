{comment|#include <vector>}
{comment|#include <memory>}
{entry string|import std.core;}
{entry string|namespace kitchen::tea \{}
{entry string|template <typename T, int N = 3> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>; \};}

{entry string|class Kettle final : public Pot, private virtual Base<int> \{}
{entry string|public:}
    {entry string|explicit Kettle(double litres = 1.7) noexcept : litres_\{litres\} \{\}}
    {entry string|~Kettle() override = default;}
    {entry string|[{regex|[nodiscard]}] auto boil() const -> std::unique_ptr<Water>;}
    {entry string|bool operator<=>(const Kettle&) const = default;}
{entry string|private:}
    {entry string|double litres_;}
    {entry string|static constexpr auto kMax = 1'000'000ull;}
{entry string|\};}

{entry string|auto steep = {regex|[&, n = 0b1010]}(auto&& x) mutable \{ return x >> n; \};}
{entry string|const char {operator|*}raw = R"tea(no \\n "escape" here)tea";}
{entry string|int main(int argc, char {operator|**}argv) \{}
    {entry string|std::vector<std::vector<int>> v\{\{1, 2\}, \{3\}\};}
    {entry string|for (const auto &{regex|[a, b]} : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete{regex|[]} b;}
    {entry string|return static_cast<int>(u8"é"{regex|[0]}) + L'\\n'; {punctuation|/}{punctuation|/} end}
{entry string|\}}
{entry string|\}}
