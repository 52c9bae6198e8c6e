{tag|import} {plain-text|'package:tea/tea.dart' as tea show Leaf;}
{comment|/// A kettle.}
@immutable
{tag|abstract} {plain-text|class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{}
  {tag|final} {plain-text|double litres; static const int max = 0xFF;}
  {tag|late} {plain-text|final String? name;}
  {tag|Kettle{attributes|{punctuation|(}\{required this.{attr-name|litres}{punctuation|,} this.{attr-name|name} {punctuation|=} {attr-value|{string|'pot'}{punctuation|\}}}{punctuation|)}}};
  {tag|factory} {plain-text|Kettle.small() => _Small();}
  {tag|String} {plain-text|get label => "Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n" r'raw $x' '''multi''';}
  {tag|Future}<void> boil([int n {punctuation|=} 10]) async \{
    {tag|await} {plain-text|for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}}
    {tag|list.{attr-class|.add}{attributes|{punctuation|(}{attr-name|1}{punctuation|)}}}{tag|.{attr-class|.addAll}{attributes|{punctuation|(}[...?{attr-name|more}{punctuation|,} if {punctuation|(}n > {attr-name|1}{punctuation|)}}} {tag|2}]); // cascade
    {tag|switch} {plain-text|(n) \{ case 1: break; default: throw StateError('no'); \} /* done */}
  \}
\}
{tag|typedef} {plain-text|F = T Function<T>(T);}
