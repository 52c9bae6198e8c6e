#include <vector>
#include <memory>
{command|{keyword|import} std.core;}
{command|{keyword|namespace} kitchen::tea \{}
{command|{keyword|template} <typename T, int N = {number|3}> concept Hot = requires(T t}{punctuation|)} \{ \{ t.degrees{punctuation|(}{punctuation|)} \} -> std::convertible_to<double>; \};

{command|{keyword|class} Kettle final : public Pot, private virtual Base<int> \{}
{command|{keyword|public}:}
    {command|{keyword|explicit} Kettle(double litres = {number|1}.{number|7}}{punctuation|)} noexcept : litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override = default;
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} const -> std::unique_ptr<Water>;
    {command|{keyword|bool} operator<=>(const Kettle}{operator|&}{punctuation|)} const = default;
{command|{keyword|private}:}
    {command|{keyword|double} litres_;}
    {command|{keyword|static} constexpr auto kMax = {number|1}'{number|000}'000ull;}
\};

{command|{keyword|auto} steep = [}{operator|&}, n = 0b1010]{punctuation|(}{command|{keyword|auto}}{operator|&}{operator|&} {command|{keyword|x}}{punctuation|)} mutable \{ return x >> n; \};
{command|{keyword|const} char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"};}
{command|{keyword|int} main(int argc, char **argv}{punctuation|)} \{
    {command|{keyword|std}{label property|::vector<std::vector<int>>} v\{\{{number|1}, {number|2}\}, \{{number|3}\}\};}
    {command|{keyword|for} (const auto }{operator|&}[a, b] : pairs{punctuation|)} if constexpr {punctuation|(}{command|{keyword|sizeof}(a}{punctuation|)} > 4{punctuation|)} co_await a; else delete[] b;
    {command|{keyword|return} static_cast<int>(u8{string|"é"}[{number|0}]}{punctuation|)} + L{punctuation|'}\\n{punctuation|'}; // end
\}
\}
