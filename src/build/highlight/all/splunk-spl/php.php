{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {property|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{function|declare}{punctuation|(}{property|strict_types}{operator|=}{number|1}{punctuation|)};
namespace Kitchen\\Tea;

use Psr\\Log\\\{LoggerInterface {operator-word operator|as} Log{punctuation|,} LogLevel\};
use function strlen;

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle.
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute::TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats;
    public const {property|MAX} {operator|=} 0x1F;
    public function {function|__construct}{punctuation|(}private readonly ?float ${property|litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string ${property|names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    public function {function|count}{punctuation|(}{punctuation|)}: int \{ {keyword|return} {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self::MAX; \}

    public static function {function|boil}{punctuation|(}string &$s{punctuation|,} int ...${keyword|rest}{punctuation|)}: static \{
        ${property|t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s' . {operator|<}{operator|<}{operator|<}EOT
        heredoc $s \{$this{operator|-}{operator|>}litres\}
        EOT;
        {keyword|foreach} {punctuation|(}${keyword|rest} {operator-word operator|as} ${property|k} {operator|=}{operator|>} $v{punctuation|)} \{ {function|if} {punctuation|(}$v {operator|==}{operator|=} null {operator|\|}{operator|\|} !{function|isset}{punctuation|(}${keyword|rest}{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue; \}
        ${property|f} {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}: {property|int} {operator|=}{operator|>} $x {operator|+} 1_000; {operator|/}{operator|/} arrow
        {keyword|return} {function|match} {punctuation|(}{boolean|true}{punctuation|)} \{ ${boolean|t} {operator|==} '' {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {property|default} {operator|=}{operator|>} new {function|static}{punctuation|(}...${keyword|rest}{punctuation|)} \};
    \}
\}
# done
?{operator|>}
{operator|<}p {property|style}{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp;{operator|<}{operator|/}b{operator|>} {operator|<}?php {function|if} {punctuation|(}$a{punctuation|)}: ?{operator|>}yes{operator|<}?php endif; ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
