{value|#include <vector>}
{value|#include <memory>}
{value|import std.core;}
{value|namespace kitchen::tea \{}
{value|template <typename T}{punctuation|,}{value| int N = 3> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>; \};}

{value|class Kettle final : public Pot}{punctuation|,}{value| private virtual Base<int> \{}
{value|public:}
{value|    explicit Kettle(double litres = 1.7) noexcept : litres_\{litres\} \{\}}
{value|    ~Kettle() override = default;}
{value|    [[nodiscard]] auto boil() const -> std::unique_ptr<Water>;}
{value|    bool operator<=>(const Kettle&) const = default;}
{value|private:}
{value|    double litres_;}
{value|    static constexpr auto kMax = 1'000'000ull;}
{value|\};}

{value|auto steep = [&}{punctuation|,}{value| n = 0b1010](auto&& x) mutable \{ return x >> n; \};}
{value|const char *raw = R}{value|"tea(no \\n "}{value|escape}{value|" here)tea"}{value|;}
{value|int main(int argc}{punctuation|,}{value| char **argv) \{}
{value|    std::vector<std::vector<int>> v\{\{1}{punctuation|,}{value| 2\}}{punctuation|,}{value| \{3\}\};}
{value|    for (const auto &[a}{punctuation|,}{value| b] : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete[] b;}
{value|    return static_cast<int>(u8}{value|"é"}{value|[0]) + L'\\n'; // end}
{value|\}}
{value|\}}
