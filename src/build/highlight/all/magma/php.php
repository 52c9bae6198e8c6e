{punctuation|<}{operator|!}DOCTYPE html{punctuation|>}
{punctuation|<}html{punctuation|>}{punctuation|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{punctuation|>}
{punctuation|<}?php
{keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{operator|#}{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public {keyword|function} {function|__construct}{punctuation|(}private readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {punctuation|<}{operator|=}{punctuation|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function|boil}{punctuation|(}string &$s{punctuation|,} int {operator|..}{punctuation|.}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} {punctuation|<}{punctuation|<}{punctuation|<}EOT
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest as $k {operator|=}{punctuation|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} null {operator|\|}{operator|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{punctuation|>} $x {operator|+} 1_000{punctuation|;} {comment|// arrow}
        {keyword|return} {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} '' {operator|=}{punctuation|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{punctuation|>} new {function|static}{punctuation|(}{operator|..}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
?{punctuation|>}
{punctuation|<}p style{operator|=}{string|"color: red"}{punctuation|>}{generator class-name|Tea} {punctuation|<}b{punctuation|>}&amp{punctuation|;}{punctuation|<}{operator|/}b{punctuation|>} {punctuation|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{punctuation|>}{generator class-name|yes}{punctuation|<}?php endif{punctuation|;} ?{punctuation|>}{punctuation|<}{operator|/}p{punctuation|>}
{punctuation|<}{operator|/}body{punctuation|>}{punctuation|<}{operator|/}html{punctuation|>}
