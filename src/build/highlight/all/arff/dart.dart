import {string|'package:tea/tea.dart'} as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres; static const int max = 0xFF;
  late final String? name;
  Kettle({punctuation|\{}required this.litres{punctuation|,} this.name = {string|'pot'}{punctuation|\}});
  factory Kettle.small() => _Small();
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''};
  Future<void> boil([int n = {number|10}]) async {punctuation|\{}
    await for (var x in stream) {punctuation|\{} if (x is! int \|\| x == null) continue; yield* go(x ?? {number|1}.5e3); {punctuation|\}}
    list..add({number|1})..addAll([...?more{punctuation|,} if (n > {number|1}) {number|2}]); // cascade
    switch (n) {punctuation|\{} case {number|1}: break; default: throw StateError({string|'no'}); {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function<T>(T);
