{comment|#include <vector>}
{comment|#include <memory>}
{directive|{keyword|import} std.core}{punctuation|;}
{directive|{keyword|namespace} kitchen::tea} {punctuation|\{}
{directive|{keyword|template} <typename T, int N = 3> concept Hot = requires(T t)} {punctuation|\{} {punctuation|\{} t.degrees() {punctuation|\}} -> {directive|{keyword|std::convertible_to<double>}}{punctuation|;} {punctuation|\}}{punctuation|;}

{directive|{keyword|class} Kettle final : public Pot, private virtual Base<int>} {punctuation|\{}
{directive|{keyword|public:}
    explicit Kettle(double litres = 1.7) noexcept : litres_}{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle() {directive|{keyword|override} = default}{punctuation|;}
    [[nodiscard]] {directive|{keyword|auto} boil() const -> std::unique_ptr<Water>}{punctuation|;}
    {directive|{keyword|bool} operator<=>(const Kettle&) const = default}{punctuation|;}
{directive|{keyword|private:}
    double litres_}{punctuation|;}
    {directive|{keyword|static} constexpr auto kMax = {number|1}{string|'000'}000ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

{directive|{keyword|auto} steep = [&, n = 0b1010](auto&& x) mutable} {punctuation|\{} {directive|{keyword|return} x >> n}{punctuation|;} {punctuation|\}}{punctuation|;}
{directive|{keyword|const} char *raw = R{string|"tea(no {escape entity|\\n} "}escape{string|" here)tea"}}{punctuation|;}
{directive|{keyword|int} main(int argc, char **argv)} {punctuation|\{}
    {directive|{keyword|std::vector<std::vector<int>>} v}{punctuation|\{}{punctuation|\{}1, 2{punctuation|\}}, {punctuation|\{}3{punctuation|\}}{punctuation|\}}{punctuation|;}
    {directive|{keyword|for} (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a}{punctuation|;} {directive|{keyword|else} delete[] b}{punctuation|;}
    {directive|{keyword|return} static_cast<int>(u8{string|"é"}[0]) + L{string|'{escape entity|\\n}'}}{punctuation|;} // end
{punctuation|\}}
{punctuation|\}}
