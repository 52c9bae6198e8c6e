#include <vector>
#include <memory>
{keyword|import} std.core{punctuation|;}
{keyword|namespace} {namespace|kitchen}{punctuation|:}{punctuation|:}tea {punctuation|\{}
{keyword|template} <typename T, int N = 3> concept Hot = requires(T t) {punctuation|\{} {punctuation|\{} {keyword|t.degrees}() {punctuation|\}} -> {namespace|std}{punctuation|:}{punctuation|:}convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} Kettle final {punctuation|:} public Pot, private virtual Base<int> {punctuation|\{}
{keyword|public}{punctuation|:}
    {keyword|explicit} Kettle(double litres = 1.7) noexcept {punctuation|:} litres_{punctuation|\{}{keyword|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle() override = default{punctuation|;}
    [[nodiscard]] auto boil() const -> {namespace|std}{punctuation|:}{punctuation|:}unique_ptr<Water>{punctuation|;}
    {keyword|bool} operator<=>(const Kettle&) const = default{punctuation|;}
{keyword|private}{punctuation|:}
    {keyword|double} litres_{punctuation|;}
    {keyword|static} constexpr auto kMax = 1{string|'000'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{keyword|auto} steep = [&, n = 0b1010](auto&& x) mutable {punctuation|\{} {keyword|return} x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} char *raw = R{string|"tea(no \\n "}{keyword|escape}{string|" here)tea"}{punctuation|;}
{keyword|int} main(int argc, char **argv) {punctuation|\{}
    {keyword|std}{punctuation|:}{punctuation|:}vector<std{punctuation|:}{punctuation|:}vector<int>> v{punctuation|\{}{punctuation|\{}1, 2{punctuation|\}}, {punctuation|\{}3{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} (const auto &[a, b] {punctuation|:} pairs) if constexpr (sizeof(a) > 4) co_await a{punctuation|;} {keyword|else} delete[] b{punctuation|;}
    {keyword|return} static_cast<int>(u8{string|"é"}[0]) {operator|+} L{string|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
