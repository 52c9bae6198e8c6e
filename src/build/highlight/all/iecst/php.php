{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
{keyword|namespace} Kitchen\\Tea{punctuation|;}

use Psr\\Log\\\{LoggerInterface as Log{punctuation|,} LogLevel\}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{operator|#}{punctuation|[}{function|Attribute}{punctuation|(}Attribute{operator|:}{operator|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{comment|\{
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{operator|:} int {comment|\{ return count($this->names) ** 2 <=> self::MAX; \}}

    public static {keyword|function} {function|boil}{punctuation|(}string {operator|&}$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{operator|:} static {comment|\{
        $t = "Pot \{$s[0]\}} and $s{operator|-}{operator|>}name at ${comment|\{x\}} \\n" {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {comment|\{$this->litres\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest as $k {operator|=>} $v{punctuation|)} {comment|\{ if ($v === null \|\| !isset($rest[$k])) continue; \}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{operator|:} int {operator|=>} $x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        return {function|match} {punctuation|(}true{punctuation|)} {comment|\{ $t == '' => throw new \\Exception("none"), default => new static(...$rest) \}}{punctuation|;}
    \}
\}
{operator|#} done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {function|if} {punctuation|(}$a{punctuation|)}{operator|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
