import 'package:tea/tea.dart' as tea show Leaf;{soy language-soy|
{comment|/// A kettle.}}
@immutable
abstract class Kettle{tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|num}{punctuation|>}} extends Pot with Heat implements Comparable{tag|{tag|{punctuation|<}Kettle}{punctuation|>}} \{
  final double litres; static const int max = 0xFF;
  late final String? name;
  Kettle({soy language-soy|{delimiter punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string|'pot'}{delimiter punctuation|\}}});
  factory Kettle.small() => _Small();
  String get label => "Kettle of ${soy language-soy|{delimiter punctuation|\{}litres{punctuation|.}{function|toStringAsFixed}{punctuation|(}{number|1}{punctuation|)}{delimiter punctuation|\}}} l, $name\\n" r'raw $x' '''multi''';
  Future{tag|{tag|{punctuation|<}void}{punctuation|>}} boil([int n = 10]) async \{
    await for (var x in stream) {soy language-soy|{delimiter punctuation|\{} {keyword|if} {punctuation|(}x is! {keyword|int} {punctuation|\|}{punctuation|\|} {function|x} {operator|==} {keyword|null}{punctuation|)} continue; yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}; {delimiter punctuation|\}}}
    list..add(1)..addAll([...?more, if (n > 1) 2]);{soy language-soy| {comment|// cascade}}
    switch (n) {soy language-soy|{delimiter punctuation|\{} {keyword|case} {number|1}{punctuation|:} break; default{punctuation|:} throw {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}; {delimiter punctuation|\}}} {soy language-soy|{comment|/* done */}}
  \}
\}
typedef F = T Function{tag|{tag|{punctuation|<}T}{punctuation|>}}(T);
