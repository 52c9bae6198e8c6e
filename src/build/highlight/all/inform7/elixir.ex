{text comment|defmodule Kitchen}{punctuation|.}{text comment|Kettle do
  @moduledoc} {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  {keyword|use} {text comment|GenServer
  alias Kitchen}{punctuation|.}{punctuation|\{}{text comment|Tea}{punctuation|,} {text comment|Cup}{punctuation|\}}
  {text comment|@max} {number|1_000}
  {text comment|defstruct litres}{punctuation|:} {number|1.7}{punctuation|,} {text comment|name}{punctuation|:} {text comment|nil

  @spec boil}{punctuation|(}{text comment|t}{punctuation|,} {text comment|integer}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}{text comment|ok}{punctuation|,} {text comment|float}{punctuation|\}} {text comment|\|} {punctuation|:}{text comment|error
  def boil}{punctuation|(}{text comment|%__MODULE__}{punctuation|\{}{text comment|litres}{punctuation|:} {text comment|l}{punctuation|\}} {text comment|= k}{punctuation|,} {text comment|n \\\\} {number|0xFF}{punctuation|)} {keyword|when} {text comment|l >} {number|0} {text comment|and not is_nil}{punctuation|(}{text comment|n}{punctuation|)} {text comment|do
    re = ~r/^a}{punctuation|(}{text comment|\\d+}{punctuation|)}{text comment|/iu}{punctuation|;} {text comment|words = ~w}{punctuation|(}{text comment|a b}{punctuation|)}{text comment|a}{punctuation|;} {text comment|c = 'charlist'}{punctuation|;} {text comment|ch = ?a
    with} {punctuation|\{}{punctuation|:}{text comment|ok}{punctuation|,} {text comment|x}{punctuation|\}} {text comment|<- fetch}{punctuation|(}{text comment|k}{punctuation|)}{punctuation|,} {text comment|do}{punctuation|:} {text comment|x \|> Enum}{punctuation|.}{text comment|map}{punctuation|(}{text comment|&}{punctuation|(}{text comment|&}{number|1} {text comment|*} {number|2}{punctuation|)}{punctuation|)} {text comment|\|> IO}{punctuation|.}{text comment|inspect}{punctuation|(}{text comment|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {text comment|case k}{punctuation|.}{text comment|name do}
      {string|"pot"} {text comment|<> rest ->} {punctuation|\{}{punctuation|:}{text comment|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      {text comment|_ -> raise ArgumentError}{punctuation|,} {text comment|message}{punctuation|:} {string|"no"}
    {text comment|end
  end
  defp cold?}{punctuation|(}{text comment|x}{punctuation|)}{punctuation|,} {text comment|do}{punctuation|:} {text comment|fn a}{punctuation|,} {text comment|b -> a <> b end # end
end}
