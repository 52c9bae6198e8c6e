import 'package:tea/tea.dart' as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle{tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|num}{punctuation|>}} extends Pot with Heat implements Comparable{tag|{tag|{punctuation|<}Kettle}{punctuation|>}} {smarty language-smarty|{delimiter punctuation|\{}
  final double litres; static const int {attr-name|max} {operator|=} {number|0xFF};
  late final String? name;
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}{variable|litres}{punctuation|,} this{punctuation|.}{variable|name} {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)};
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)};
  String get {attr-name|label} {operator|=}{operator|>} {string|"Kettle of ${interpolation|{interpolation-punctuation punctuation|\{}{expression|litres{punctuation|.}{function|toStringAsFixed}{punctuation|(}{number|1}{punctuation|)}}{interpolation-punctuation punctuation|\}}} l, {variable|$name}\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''};
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int {attr-name|n} {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is{operator|!} int {operator|\|\|} {function|x} {operator|==} null{punctuation|)} continue; yield{operator|*} {function|go}{punctuation|(}x ?? {number|1.5e3}{punctuation|)}; {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} if {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break; default{punctuation|:} throw {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}; {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{delimiter punctuation|\}}}
typedef F = T Function{tag|{tag|{punctuation|<}T}{punctuation|>}}(T);
