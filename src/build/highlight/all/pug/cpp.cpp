{tag|{attr-id|#include}} {plain-text|<vector>}
{tag|{attr-id|#include}} {plain-text|<memory>}
{tag|import} {plain-text|std.core;}
{tag|namespace} {plain-text|kitchen::tea \{}
{tag|template} {plain-text|<typename T, int N = 3> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>; \};}

{tag|class} {plain-text|Kettle final : public Pot, private virtual Base<int> \{}
{tag|public{punctuation|:}}
    {tag|explicit} {plain-text|Kettle(double litres = 1.7) noexcept : litres_\{litres\} \{\}}
    ~Kettle() override {punctuation|=} default;
    [[nodiscard]] auto boil() const {punctuation|-}> std::unique_ptr<Water>;
    {tag|bool} {plain-text|operator<=>(const Kettle&) const = default;}
{tag|private{punctuation|:}}
    {tag|double} {plain-text|litres_;}
    {tag|static} {plain-text|constexpr auto kMax = 1'000'000ull;}
\};

{tag|auto} {plain-text|steep = [&, n = 0b1010](auto&& x) mutable \{ return x >> n; \};}
{tag|const} {plain-text|char *raw = R"tea(no \\n "escape" here)tea";}
{tag|int} {plain-text|main(int argc, char **argv) \{}
    {tag|std{punctuation|:}}:vector<std::vector<int>> v\{\{1, 2\}, \{3\}\};
    {tag|for} {plain-text|(const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete[] b;}
    {tag|return} {plain-text|static_cast<int>(u8"é"[0]) + L'\\n'; // end}
\}
\}
