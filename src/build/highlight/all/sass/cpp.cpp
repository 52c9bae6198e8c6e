{selector|#include <vector>}
{selector|#include <memory>}
{selector|import std.core;}
{selector|namespace kitchen::tea \{}
{selector|template <typename T, int N = 3> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>; \};}

{selector|class Kettle final : public Pot, private virtual Base<int> \{}
{property-line|{property|public}{punctuation|:}}
    {selector|explicit Kettle(double litres = 1.7) noexcept : litres_\{litres\} \{\}}
    {selector|~Kettle() override = default;}
    {selector|[[nodiscard]] auto boil() const -> std::unique_ptr<Water>;}
    {selector|bool operator<=>(const Kettle&) const = default;}
{property-line|{property|private}{punctuation|:}}
    {selector|double litres_;}
    {selector|static constexpr auto kMax = 1'000'000ull;}
{selector|\};}

{selector|auto steep = [&, n = 0b1010](auto&& x) mutable \{ return x >> n; \};}
{selector|const char *raw = R"tea(no \\n "escape" here)tea";}
{selector|int main(int argc, char **argv) \{}
{property-line|    {property|std}{punctuation|:}{punctuation|:}{property|vector<std}{punctuation|:}{punctuation|:}{property|vector<int>>} v\{\{1, 2\}, \{3\}\};}
    {selector|for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete[] b;}
    {selector|return static_cast<int>(u8"é"[0]) + L'\\n'; // end}
{selector|\}}
{selector|\}}
