{deleted-arrow deleted|{prefix deleted|<}{line|!DOCTYPE html>
}{prefix deleted|<}{line|html><body class="<?= $cls ?? 'none' ?>">
}{prefix deleted|<}{line|?php
}}declare(strict_types=1);
namespace Kitchen\\Tea;

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\};
use function strlen;

/**
{unchanged|{prefix unchanged| }{line|* A kettle.
}{prefix unchanged| }{line|* @param float $litres
}{prefix unchanged| }{line|*/
}}#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \\Countable
\{
{unchanged|{prefix unchanged| }{line|   use Heats;
}{prefix unchanged| }{line|   public const MAX = 0x1F;
}{prefix unchanged| }{line|   public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}
}}
{unchanged|{prefix unchanged| }{line|   public function count(): int \{ return count($this->names) ** 2 <=> self::MAX; \}
}}
{unchanged|{prefix unchanged| }{line|   public static function boil(string &$s, int ...$rest): static \{
}{prefix unchanged| }{line|       $t = "Pot \{$s[0]\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT
}{prefix unchanged| }{line|       heredoc $s \{$this->litres\}
}{prefix unchanged| }{line|       EOT;
}{prefix unchanged| }{line|       foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}
}{prefix unchanged| }{line|       $f = fn(int $x): int => $x + 1_000; // arrow
}{prefix unchanged| }{line|       return match (true) \{ $t == '' => throw new \\Exception("none"), default => new static(...$rest) \};
}{prefix unchanged| }{line|   \}
}}\}
# done
?>
{deleted-arrow deleted|{prefix deleted|<}{line|p style="color: red">Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>
}{prefix deleted|<}{line|/body></html>
}}