{fragment|{fragment-delimiter|#}include} <vector>
{fragment|{fragment-delimiter|#}include} <memory>
{path|import} std.core;
{path|namespace} kitchen::tea \{
{path|template} <typename T, int N = 3> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>; \};

{path|class} Kettle final : public Pot, private virtual Base<int> \{
{scheme|public{scheme-delimiter|:}}
    explicit Kettle(double litres = 1.7) noexcept : litres_\{litres\} \{\}
    ~Kettle() override = default;
    [[nodiscard]] auto boil() const -> std::unique_ptr<Water>;
    bool operator<=>(const Kettle&) const = default;
{scheme|private{scheme-delimiter|:}}
    double litres_;
    static constexpr auto kMax = 1'000'000ull;
\};

{path|auto} steep = [&, n = 0b1010](auto&& x) mutable \{ return x >> n; \};
{path|const} char *raw = R"tea(no \\n "escape" here)tea";
{path|int} main(int argc, char **argv) \{
    std::vector<std::vector<int>> v\{\{1, 2\}, \{3\}\};
    for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete[] b;
    return static_cast<int>(u8"é"[0]) + L'\\n'; // end
\}
\}
