#{function|include} <{function|vector}>
#{function|include} <{function|memory}>
{function|import} {function|std}.{function|core};
{function|namespace} {function|kitchen}{comment|::tea \{}
{function|template} <{function|typename} T, {function|int} N = 3> {function|concept} H{function|ot} = {function|requires}(T {function|t}) \{ \{ {function|t}.{function|degrees}() \} -> {function|std}{comment|::convertible_to<double>; \};}

{function|class} K{function|ettle} {function|final} : {function|public} P{function|ot}, {function|private} {function|virtual} B{function|ase}<{function|int}> \{
{function|public}:
    {function|explicit} K{function|ettle}({function|double} {function|litres} = 1.7) {function|noexcept} : {function|litres}_\{{function|litres}\} \{\}
    ~K{function|ettle}() {function|override} = {function|default};
    [[{function|nodiscard}]] {function|auto} {function|boil}() {function|const} -> {function|std}{comment|::unique_ptr<Water>;}
    {function|bool} {function|operator}<{keyword|=>}({function|const} K{function|ettle}&) {function|const} = {function|default};
{function|private}:
    {function|double} {function|litres}_;
    {function|static} {function|constexpr} {function|auto} {function|k}M{function|ax} = 1{string|'000'}000{function|ull};
\};

{function|auto} {function|steep} = [&, {function|n} = 0{function|b1010}]({function|auto}&& {function|x}) {function|mutable} \{ {function|return} {function|x} >> {function|n}; \};
{function|const} {function|char} {class-name|*}{function|raw} = R{string|"tea(no \\n "}{function|escape}{string|" here)tea"};
{function|int} {function|main}({function|int} {function|argc}, {function|char} {class-name|*}{class-name|*}{function|argv}) \{
    {function|std}{comment|::vector<std::vector<int>> v\{\{1, 2\}, \{3\}\};}
    {function|for} ({function|const} {function|auto} &[{function|a}, {function|b}] : {function|pairs}) {function|if} {function|constexpr} ({function|sizeof}({function|a}) > 4) {function|co}_{function|await} {function|a}; {function|else} {function|delete}[] {function|b};
    {function|return} {function|static}_{function|cast}<{function|int}>({function|u8}{string|"é"}[0]) + L{string|'\\n'}; // {function|end}
\}
\}
