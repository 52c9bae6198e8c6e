{comment|# frozen_string_literal: true}
{entry string|require "json"}

{entry string|=begin}
{entry string|block comment}
{entry string|=end}
{entry string|module Kitchen}
  {entry string|class Kettle < Struct.new(:litres, :name, keyword_init: true)}
    {entry string|include Comparable}
    {entry string|attr_reader :temp}
    {entry string|MAX = 1_000}
    {entry string|@@all = {regex|[]}}

    {entry string|def initialize(litres: 1.7, {operator|**}opts, &block)}
      {entry string|@litres, @name = litres, opts.fetch(:name) \{ "pot #\{rand(10) + 1\}" \}}
      {entry string|@@all << self unless @name =~ {punctuation|/}\\Apot\\s+#\{MAX\}{punctuation|/}i \|\| $DEBUG}
    {entry string|end}

    {entry string|def <=>(other) = litres <=> other.litres}
    {entry string|def hot{operator|?}; temp.to_i > 0x5F && !cold!; end}

    {entry string|def boil}
      {entry string|text = <<~TEXT.strip}
        {entry string|Boil #\{name\} at #\{temp\}}
      {entry string|TEXT}
      {entry string|words = %w{regex|[green black]} + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, {operator|?}x, :"sym bol", 'it\\'s']}
      {entry string|words.each_with_index do \|w, i\|}
        {entry string|puts "#\{i\}: #\{w\}" if i.odd{operator|?} and w != nil}
      {entry string|end}
      {entry string|case text when {punctuation|/}boil{punctuation|/} then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end}
    {entry string|rescue StandardError => e}
      {entry string|warn e.message; retry}
    {entry string|ensure}
      {entry string|`ls -l`}
    {entry string|end}
  {entry string|end}
{entry string|end}
{entry string|__END__}
