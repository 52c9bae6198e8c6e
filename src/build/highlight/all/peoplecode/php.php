{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\\{LoggerInterface {keyword|as} {class-name|Log}{punctuation|,} LogLevel\}{punctuation|;}
use {keyword|function} {function-definition function|strlen}{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final {keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot} {keyword|implements} \\Countable
\{
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public {keyword|function} {function-definition function|__construct}{punctuation|(}{keyword|private} {keyword|readonly} ?float $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    public {keyword|function} {function-definition function|count}{punctuation|(}{punctuation|)}{punctuation|:} int \{ {keyword|return} {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} \}

    public static {keyword|function} {function-definition function|boil}{punctuation|(}string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} static \{
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'}s' {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s \{$this{operator|-}{operator|>}litres\}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} \{ {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} {keyword|null} {operator|\|}{operator|\|} !{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} \}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} 1_000{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} {function|match} {punctuation|(}{boolean|true}{punctuation|)} \{ $t {operator|=}{operator|=} {string|''} {operator|=}{operator|>} {keyword|throw} new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} \}{punctuation|;}
    \}
\}
# done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
