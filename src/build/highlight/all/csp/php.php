<!DOCTYPE html>
<html><body class="<?= $cls ?? {none keyword|'none'} ?>">
<?php
declare(strict_types=1){punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\}{punctuation|;}
use function strlen{punctuation|;}

/**
 {host url|{important|*}} A kettle.
 {host url|{important|*}} @param float $litres
 {host url|{important|*}/}
#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \\Countable
\{
    use Heats{punctuation|;}
    public const MAX = 0x1F{punctuation|;}
    public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}

    public function count(): int \{ return count($this->names) {host url|{important|*}{important|*}} 2 <=> self::MAX{punctuation|;} \}

    public static function boil(string &$s, int ...$rest): static \{
        $t = "Pot \{$s[0]\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT{punctuation|;}
        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue{punctuation|;} \}
        $f = fn(int $x): int => $x + 1_000{punctuation|;} // arrow
        return match (true) \{ $t == '' => throw new \\Exception("none"), default => new static(...$rest) \}{punctuation|;}
    \}
\}
# done
?>
<p style="color: red">Tea <b>&amp{punctuation|;}</b> <?php if ($a): ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
