{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string quoted-string|"<?= {interpolation|{interpolation-variable variable|$cls}} ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public {keyword|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    public function {function|__construct}{punctuation|(}private readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}{builtin|string} $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {builtin|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public {keyword|static} function {function|boil}{punctuation|(}{builtin|string} {operator|&}$s{punctuation|,} {builtin|int} {operator|...}$rest{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        $t {operator|=} {string quoted-string|"Pot \{{interpolation|{interpolation-variable variable|$s[0]}}\} and {interpolation|{interpolation-variable variable|$s}}->name at {interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|x}{interpolation-punctuation punctuation|\}}} \\n"} {punctuation|.} {string quoted-string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {keyword|fn}{punctuation|(}{builtin|int} $x{punctuation|)}{punctuation|:} {builtin|int} {operator|=}{operator|>} $x {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        {keyword|return} {keyword|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string quoted-string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string quoted-string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {keyword|static}{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string quoted-string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
