{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen{operator|\\}Tea{punctuation|;}

use Psr{operator|\\}Log{operator|\\}{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{operator|/}{operator|**}
 {operator|*} A kettle{operator|.}
 {operator|*} {operator|@}param float {directive builtin|$litres}
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements {operator|\\}{function|Countable}
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public function {function|__construct}{punctuation|(}private readonly {operator|?}float {directive builtin|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {directive builtin|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{operator|:} {function|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{directive builtin|$this}{operator|-}{operator|>}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self{operator|:}{operator|:}MAX{punctuation|;} {punctuation|\}}

    public {keyword|static} function {function|boil}{punctuation|(}string {operator|&}{directive builtin|$s}{punctuation|,} int {operator|.}{operator|.}{operator|.}{directive builtin|$rest}{punctuation|)}{operator|:} {keyword|static} {punctuation|\{}
        {directive builtin|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {operator|.} {string|'it\\'s'} {operator|.} {operator|<<}{operator|<}EOT
        heredoc {directive builtin|$s} {punctuation|\{}{directive builtin|$this}{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}{directive builtin|$rest} as {directive builtin|$k} {operator|=}{operator|>} {directive builtin|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{directive builtin|$v} {operator|===} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{directive builtin|$rest}{punctuation|[}{directive builtin|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {directive builtin|$f} {operator|=} {function|fn}{punctuation|(}int {directive builtin|$x}{punctuation|)}{operator|:} int {operator|=}{operator|>} {directive builtin|$x} {operator|+} 1_000{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} {function|match} {punctuation|(}true{punctuation|)} {punctuation|\{} {directive builtin|$t} {operator|==} {string|''} {operator|=}{operator|>} throw new {operator|\\}{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} new {keyword|static}{punctuation|(}{operator|.}{operator|.}{operator|.}{directive builtin|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}{directive builtin|$a}{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
