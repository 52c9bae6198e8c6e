{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{c-style-function function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{dot important|.}
 {operator|*} @param float {variable|$litres}
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public function {c-style-function function|__construct}{punctuation|(}private readonly {operator|?}float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator pipe|\|}string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {c-style-function function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return {c-style-function function|count}{punctuation|(}{variable|$this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|::}MAX{punctuation|;} {punctuation|\}}

    public static function {c-style-function function|boil}{punctuation|(}string &{variable|$s}{punctuation|,} int {operator|..}{dot important|.}{variable|$rest}{punctuation|)}{punctuation|:} static {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {dot important|.} 'it\\'s' {dot important|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this}{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {keyword|foreach} {punctuation|(}{variable|$rest} {keyword|as} {variable|$k} {operator|=}{operator|>} {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|==}{operator|=} {keyword|null} {operator pipe|\|}{operator pipe|\|} !{c-style-function function|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {variable|$f} {operator|=} {c-style-function function|fn}{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {variable|$x} {operator|+} 1_000{punctuation|;} {operator|//} arrow
        return {c-style-function function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} '' {operator|=}{operator|>} throw new \\{c-style-function function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {c-style-function function|static}{punctuation|(}{operator|..}{dot important|.}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
