import {string|'package:tea/tea.dart'} as tea show Leaf;
{path string|/}// {constant|A} kettle.
{conditional-configuration variable|@immutable}
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres; static const int max {operator|=} {number|0}xFF;
  late final String? {property|name};
  Kettle({punctuation|\{}required this.litres, this.{property|name} {operator|=} {string|'pot'}{punctuation|\}});
  factory Kettle.small() {operator|=}> _Small();
  String get label {operator|=}> {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}'multi{string|''}';
  Future<void> boil([int n {operator|=} {number|10}]) async {punctuation|\{}
    await for (var x in stream) {punctuation|\{} if (x is{comment|! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}}
    list..add({number|1})..addAll([...?more, if (n > {number|1}) {number|2}]); {path string|/}/ cascade
    switch (n) {punctuation|\{} case {number|1}: break; default: throw StateError({string|'no'}); {punctuation|\}} {path string|/*} done */
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function<T>(T);
