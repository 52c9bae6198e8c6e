{selector|# frozen_string_literal: true}
{selector|require "json"}

{atrule-line|{atrule|=}begin}
{selector|block comment}
{atrule-line|{atrule|=}end}
{selector|module Kitchen}
  {selector|class Kettle < Struct.new(:litres, :name, keyword_init: true)}
    {selector|include Comparable}
{property-line|    {property|attr_reader} {punctuation|:}{property|temp}}
    {selector|MAX = 1_000}
{atrule-line|    @{atrule|@all} {atrule|=} []}

    {selector|def initialize(litres: 1.7, **opts, &block)}
{atrule-line|      {atrule|@litres}, {atrule|@name} {atrule|=} litres, opts.fetch(:name) \{ "pot #\{rand(10) {atrule|+} 1\}" \}}
{atrule-line|      @{atrule|@all} << self unless {atrule|@name} {atrule|=}~ /\\Apot\\s{atrule|+}#\{MAX\}/i \|\| $DEBUG}
    {selector|end}

    {selector|def <=>(other) = litres <=> other.litres}
    {selector|def hot?; temp.to_i > 0x5F && !cold!; end}

    {selector|def boil}
      {selector|text = <<~TEXT.strip}
        {selector|Boil #\{name\} at #\{temp\}}
      {selector|TEXT}
      {selector|words = %w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {selector|words.each_with_index do \|w, i\|}
        {selector|puts "#\{i\}: #\{w\}" if i.odd? and w != nil}
      {selector|end}
      {selector|case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end}
    {selector|rescue StandardError => e}
      {selector|warn e.message; retry}
    {selector|ensure}
      {selector|`ls -l`}
    {selector|end}
  {selector|end}
{selector|end}
{selector|__END__}
