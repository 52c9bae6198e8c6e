import {string|'package:tea/tea.dart'} as tea show Leaf;
/// A kettle{punctuation|.}
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres; static const int max {punctuation|=} {number|0xFF};
  late final String? name;
  Kettle({punctuation|\{}required this{punctuation|.}litres{punctuation|,} {key property|this.name} {punctuation|=} {string|'pot'}{punctuation|\}});
  factory Kettle{punctuation|.}small() {punctuation|=}> _Small();
  String get label {punctuation|=}> {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|'''multi'''};
  Future<void> boil({punctuation|[}int n {punctuation|=} {number|10}{punctuation|]}) async {punctuation|\{}
    await for (var x in stream) {punctuation|\{} if (x is! int \|\| x {punctuation|=}{punctuation|=} null) continue; yield* go(x ?? {number|1.5e3}); {punctuation|\}}
    list{punctuation|.}{punctuation|.}add({number|1}){punctuation|.}{punctuation|.}addAll({punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} if (n > {number|1}) {number|2}{punctuation|]}); // cascade
    switch (n) {punctuation|\{} case {number|1}: break; default: throw StateError({string|'no'}); {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F {punctuation|=} T Function<T>(T);
