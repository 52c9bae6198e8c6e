{operator|<}!{class-name|DOCTYPE} html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{punctuation|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} {class-name|A} kettle.
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#{punctuation|[}{keyword|Attribute}{punctuation|(}{keyword|Attribute}{punctuation|:}{punctuation|:}{class-name|TARGET_CLASS}{punctuation|)}{punctuation|]}
final {keyword|class} Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const {class-name|MAX} {operator|=} {number|0x1F}{punctuation|;}
    public function __construct{punctuation|(}private readonly {punctuation|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return count{punctuation|(}$this{punctuation|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}{class-name|MAX}{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string &$s{punctuation|,} int {operator|..}.$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {char|'it\\'}s' . {punctuation|<<}{operator|<}{class-name|EOT}
        heredoc $s {punctuation|\{}$this{punctuation|->}litres{punctuation|\}}
        {class-name|EOT}{punctuation|;}
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} null \|\| !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} {number|1_000}{punctuation|;} {operator|//} arrow
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} '' {operator|=}{operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new static{punctuation|(}{operator|..}.$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{punctuation|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{punctuation|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {punctuation|?}{operator|>}yes{operator|<}{punctuation|?}php endif{punctuation|;} {punctuation|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
