{operator|<}!{class-name|DOCTYPE} html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)};
namespace {class-name|Kitchen}{operator|\\}{class-name|Tea};

use {class-name|Psr}{operator|\\}{class-name|Log}{operator|\\}{punctuation|\{}{class-name|LoggerInterface} {keyword|as} {class-name|Log}{punctuation|,} {class-name|LogLevel}{punctuation|\}};
use function strlen;

{punctuation|/}{operator|*}{operator|*}
 {operator|*} {class-name|A} kettle{punctuation|.}
 {operator|*} {operator|@}param float $litres
 {operator|*}{punctuation|/}
{operator|#}{punctuation|[}{class-name|Attribute}{punctuation|(}{class-name|Attribute}{operator|::}{class-name|TARGET_CLASS}{punctuation|)}{punctuation|]}
final class {class-name|Kettle} extends {class-name|Pot} implements {operator|\\}{class-name|Countable}
{punctuation|\{}
    use {class-name|Heats};
    public const {class-name|MAX} {operator|=} {number|0x1F};
    public function __construct{punctuation|(}private readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} return count{punctuation|(}$this{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<}{operator|=}{operator|>} self{operator|::}{class-name|MAX}; {punctuation|\}}

    public static function boil{punctuation|(}string &$s{punctuation|,} int {punctuation|..}{punctuation|.}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at {interpolation|{punctuation|$\{}{expression language-dhall|x}{punctuation|\}}} \\n"} {punctuation|.} 'it{operator|\\}'s' {punctuation|.} {operator|<}{operator|<}{operator|<}{class-name|EOT}
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        {class-name|EOT};
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|===} null {operator|\|\|} !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue; {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{operator|:} int {operator|=}{operator|>} $x {operator|+} 1_000; {operator|//} arrow
        return match {punctuation|(}true{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=}{operator|>} throw new {operator|\\}{class-name|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new static{punctuation|(}{punctuation|..}{punctuation|.}$rest{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}{class-name|Tea} {operator|<}b{operator|>}&amp;{operator|<}{punctuation|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif; {operator|?}{operator|>}{operator|<}{punctuation|/}p{operator|>}
{operator|<}{punctuation|/}body{operator|>}{operator|<}{punctuation|/}html{operator|>}
