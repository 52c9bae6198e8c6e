{operator|<}{operator|!}{class-name|DOCTYPE} html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)};
namespace {class-name|Kitchen}{punctuation|\\}{class-name|Tea};

use {class-name|Psr}{punctuation|\\}{class-name|Log}{punctuation|\\}{punctuation|\{}{class-name|LoggerInterface} as {class-name|Log}{punctuation|,} {class-name|LogLevel}{punctuation|\}};
use function strlen;

{operator|/}{operator|*}{operator|*}
 {operator|*} {class-name|A} kettle{punctuation|.}
 {operator|*} {variable|@param} float $litres
 {operator|*}{operator|/}
{operator|#}{punctuation|[}{class-name|Attribute}{punctuation|(}{class-name|Attribute}{operator|:}{operator|:}{class-name|TARGET_CLASS}{punctuation|)}{punctuation|]}
final {keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot} implements {punctuation|\\}{class-name|Countable}
{punctuation|\{}
    use {class-name|Heats};
    public const {class-name|MAX} {operator|=} {number|0x1F};
    public function __construct{punctuation|(}private readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} {keyword|return} count{punctuation|(}$this{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} {keyword|self}{operator|:}{operator|:}{class-name|MAX}; {punctuation|\}}

    public static function boil{punctuation|(}string &$s{punctuation|,} int {operator|...}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'}s{string|' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) \{ $t == '}' {operator|=>} throw new {punctuation|\\}{class-name|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=>} new static{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}{class-name|Tea} {operator|<}b{operator|>}&amp;{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} ?{operator|>}yes{operator|<}?php endif; ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
