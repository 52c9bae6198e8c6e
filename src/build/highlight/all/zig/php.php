{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{operator|/}{operator|**}
 {operator|*} A kettle{punctuation|.}
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}{class-name|TARGET_CLASS}{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\{class-name|Countable}
{punctuation|\{}
    use Heats{punctuation|;}
    public {keyword|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    public function {function|__construct}{punctuation|(}private readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {class-name|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}{class-name|MAX}{punctuation|;} {punctuation|\}}

    public static function {function|boil}{punctuation|(}string {operator|&}$s{punctuation|,} int {operator|...}$rest{punctuation|)}{punctuation|:} {class-name|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc ${class-name|s} {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest as $k {operator|=>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {keyword|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} {class-name|int} {operator|=>} $x {operator|+} 1_000{punctuation|;} {comment|// arrow}
        {keyword|return} {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=>} new {function|static}{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
