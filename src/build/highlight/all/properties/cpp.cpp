{comment|#include <vector>}
{comment|#include <memory>}
{key attr-name|import} {value attr-value|std.core;}
{key attr-name|namespace} {value attr-value|kitchen::tea \{}
{key attr-name|template} {value attr-value|<typename T, int N = 3> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>; \};}

{key attr-name|class} {value attr-value|Kettle final : public Pot, private virtual Base<int> \{}
{key attr-name|public}{punctuation|:}
{key attr-name|    explicit} {value attr-value|Kettle(double litres = 1.7) noexcept : litres_\{litres\} \{\}}
{key attr-name|    ~Kettle()} {value attr-value|override = default;}
{key attr-name|    [[nodiscard]]} {value attr-value|auto boil() const -> std::unique_ptr<Water>;}
{key attr-name|    bool} {value attr-value|operator<=>(const Kettle&) const = default;}
{key attr-name|private}{punctuation|:}
{key attr-name|    double} {value attr-value|litres_;}
{key attr-name|    static} {value attr-value|constexpr auto kMax = 1'000'000ull;}
\};

{key attr-name|auto} {value attr-value|steep = [&, n = 0b1010](auto&& x) mutable \{ return x >> n; \};}
{key attr-name|const} {value attr-value|char *raw = R"tea(no \\n "escape" here)tea";}
{key attr-name|int} {value attr-value|main(int argc, char **argv) \{}
{key attr-name|    std}{punctuation|:}{value attr-value|:vector<std::vector<int>> v\{\{1, 2\}, \{3\}\};}
{key attr-name|    for} {value attr-value|(const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete[] b;}
{key attr-name|    return} {value attr-value|static_cast<int>(u8"é"[0]) + L'\\n'; // end}
\}
\}
