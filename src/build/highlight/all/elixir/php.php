<{operator|!}{module class-name|DOCTYPE} html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}>
{operator|<}?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)};
namespace {module class-name|Kitchen}\\{module class-name|Tea};

{keyword|use} {module class-name|Psr}\\{module class-name|Log}\\{punctuation|\{}{module class-name|LoggerInterface} as {module class-name|Log}{punctuation|,} {module class-name|LogLevel}{punctuation|\}};
{keyword|use} function strlen;

{operator|/}{operator|*}{operator|*}
 {operator|*} {module class-name|A} kettle{punctuation|.}
 {operator|*} {attribute variable|@param} float $litres
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class {module class-name|Kettle} extends {module class-name|Pot} implements \\{module class-name|Countable}
{punctuation|\{}
    {keyword|use} {module class-name|Heats};
    public const {module class-name|MAX} {operator|=} {number|0x1F};
    public function {function|__construct}{punctuation|(}private readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}: int {punctuation|\{} return {function|count}{punctuation|(}$this{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}> self{operator|::}{module class-name|MAX}; {punctuation|\}}

    public static function {function|boil}{punctuation|(}string {operator|&}$s{punctuation|,} int {operator|...}$rest{punctuation|)}: static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {punctuation|<<}<{module class-name|EOT}
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        {module class-name|EOT};
        {function|foreach} {punctuation|(}$rest as $k {operator|=>} $v{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}$v {operator|===} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue; {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}: int {operator|=>} $x {operator|+} {number|1_000}; {operator|/}{operator|/} arrow
        return {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string|''} {operator|=>} throw new \\{module class-name|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=>} new {function|static}{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}>{module class-name|Tea} {operator|<}b{operator|>}{operator|&}amp;{operator|<}{operator|/}b{operator|>} {operator|<}?php {function|if} {punctuation|(}$a{punctuation|)}: ?{operator|>}yes{operator|<}?php endif; ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
