import 'package:tea/tea.dart' as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num{punctuation|>} extends Pot with Heat implements Comparable<Kettle{punctuation|>} \{
  final double litres; static const int max = 0xFF;
  late final String? name;
  {function|Kettle}{punctuation|(}\{required this.litres, this.name = 'pot'{punctuation|\}}{punctuation|)};
  factory Kettle.{function|small}{punctuation|(}{punctuation|)} ={punctuation|>} {function|_Small}{punctuation|(}{punctuation|)};
  String get label ={punctuation|>} {string|"Kettle of {interpolation|{punctuation|$\{}{variable|litres}.{variable|toStringAsFixed}({variable|1}){punctuation|\}}} l, $name\\n"} r'raw $x' '''multi''';
  Future<void{punctuation|>} {function|boil}{punctuation|(}[int n = {number|10}]{punctuation|)} async \{
    await {function|for} {punctuation|(}var x in stream{punctuation|)} \{ {keyword|if} {punctuation|(}x is! int \|\| x == null{punctuation|)} continue; yield* {function|go}{punctuation|(}x ?? {number|1}.5e3{punctuation|)}; {punctuation|\}}
    list..{function|add}{punctuation|(}{number|1}{punctuation|)}..{function|addAll}{punctuation|(}[...?more, {keyword|if} {punctuation|(}n {punctuation|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}; // cascade
    {function|switch} {punctuation|(}n{punctuation|)} \{ case {number|1}: break; default: throw {function|StateError}{punctuation|(}'no'{punctuation|)}; {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function<T{punctuation|>}{punctuation|(}T{punctuation|)};
