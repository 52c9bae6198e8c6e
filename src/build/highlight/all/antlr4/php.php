<!{constant|DOCTYPE} html>
<html><body class{punctuation|=}"<{operator|?}{punctuation|=} $cls {operator|??} {string|'none'} {operator|?}>">
<{operator|?}php
declare{punctuation|(}strict_types{punctuation|=}1{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{action|{punctuation|\{}{content|LoggerInterface as Log, LogLevel}{punctuation|\}}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{character-class regex|{punctuation|[}Attribute(Attribute::TARGET_CLASS){punctuation|]}}
final class Kettle extends Pot implements \\Countable
{action|{punctuation|\{}{content|
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}

    public function count(): int \{ return count($this->names) ** 2 <=> self::MAX; \}

    public static function boil(string &$s, int ...$rest): static \{
        $t = "Pot \{$s[0]\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) \{ $t == '' => throw new \\Exception("none"), default => new static(...$rest) \};
    \}
}{punctuation|\}}}
{label punctuation|# done}
{operator|?}>
<p style{punctuation|=}"{definition rule class-name|color}{punctuation|:} red">Tea <b>&amp{punctuation|;}</b> <{operator|?}php if {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?}>yes<{operator|?}php endif{punctuation|;} {operator|?}></p>
</body></html>
