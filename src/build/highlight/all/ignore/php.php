{entry string|<!DOCTYPE html>}
{entry string|<html><body class="<{operator|?}= $cls {operator|?}{operator|?} 'none' {operator|?}>">}
{entry string|<{operator|?}php}
{entry string|declare(strict_types=1);}
{entry string|namespace Kitchen\\Tea;}

{entry string|use Psr\\Log\\\{LoggerInterface as Log, LogLevel\};}
{entry string|use function strlen;}

{entry string|{punctuation|/}{operator|**}}
 {entry string|{operator|*} A kettle.}
 {entry string|{operator|*} @param float $litres}
 {entry string|{operator|*}{punctuation|/}}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
{entry string|final class Kettle extends Pot implements \\Countable}
{entry string|\{}
    {entry string|use Heats;}
    {entry string|public const MAX = 0x1F;}
    {entry string|public function __construct(private readonly {operator|?}float $litres = 1.7, protected array\|string $names = {regex|[]}) \{\}}

    {entry string|public function count(): int \{ return count($this->names) {operator|**} 2 <=> self::MAX; \}}

    {entry string|public static function boil(string &$s, int ...$rest): static \{}
        {entry string|$t = "Pot \{$s{regex|[0]}\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT}
        {entry string|heredoc $s \{$this->litres\}}
        {entry string|EOT;}
        {entry string|foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest{regex|[$k]})) continue; \}}
        {entry string|$f = fn(int $x): int => $x + 1_000; {punctuation|/}{punctuation|/} arrow}
        {entry string|return match (true) \{ $t == '' => throw new \\Exception("none"), default => new static(...$rest) \};}
    {entry string|\}}
{entry string|\}}
{comment|# done}
{entry string|{operator|?}>}
{entry string|<p style="color: red">Tea <b>&amp;<{punctuation|/}b> <{operator|?}php if ($a): {operator|?}>yes<{operator|?}php endif; {operator|?}><{punctuation|/}p>}
{entry string|<{punctuation|/}body><{punctuation|/}html>}
