{error-message string|<!DOCTYPE html>}
{error-message string|<html><body class="<?= $cls ?? 'none' ?>">}
{error-message string|<?php}
{error-message string|declare(strict_types=1);}
{error-message string|namespace Kitchen\\Tea;}

{error-message string|use Psr\\Log\\\{LoggerInterface as Log, LogLevel\};}
{error-message string|use function strlen;}

{error-message string|/**}
 * A kettle.
 * @param float $litres
 */
{error-message string|#[Attribute(Attribute::TARGET_CLASS)]}
{error-message string|final class Kettle extends Pot implements \\Countable}
{error-message string|\{}
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
{error-message string|\}}
{error-message string|# done}
{error-message string|?>}
{error-message string|<p style="color: red">Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{error-message string|</body></html>}
