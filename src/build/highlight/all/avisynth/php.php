{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}{argument-label|{argument-name punctuation|strict_types}{punctuation|=}}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr{line-continuation punctuation|\\}{builtin-function function|Log}{line-continuation punctuation|\\}{punctuation|\{}LoggerInterface as {builtin-function function|Log}{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} {builtin-function function|strlen}{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const {builtin-function function|MAX} {operator|=} 0x1F{punctuation|;}
    public {keyword|function} {function|__construct}{punctuation|(}private readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{operator|:}{operator|:}{builtin-function function|MAX}{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function|boil}{punctuation|(}string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{operator|:} int {operator|=}{operator|>} $x {operator|+} 1_000{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=}{operator|>} throw new {line-continuation punctuation|\\}{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {argument-label|{argument-name punctuation|default} {punctuation|=}}{operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}{boolean|yes}{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
