{value|defmodule Kitchen.Kettle do}
{value|  @moduledoc }{value|"""
  A kettle with #\{1 + 1\} parts.
  """}
{value|  use GenServer}
{value|  alias Kitchen.\{Tea}{punctuation|,}{value| Cup\}}
{value|  @max 1_000}
{value|  defstruct litres: 1.7}{punctuation|,}{value| name: nil}

{value|  @spec boil(t}{punctuation|,}{value| integer) :: \{:ok}{punctuation|,}{value| float\} \| :error}
{value|  def boil(%__MODULE__\{litres: l\} = k}{punctuation|,}{value| n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
{value|    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a}
{value|    with \{:ok}{punctuation|,}{value| x\} <- fetch(k)}{punctuation|,}{value| do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: }{value|"at #\{n\}\\n"}{value|)}
{value|    case k.name do}
{value|      }{value|"pot"}{value| <> rest -> \{:ok}{punctuation|,}{value| 1.5e3\}}
{value|      _ -> raise ArgumentError}{punctuation|,}{value| message: }{value|"no"}
{value|    end}
{value|  end}
{value|  defp cold?(x)}{punctuation|,}{value| do: fn a}{punctuation|,}{value| b -> a <> b end # end}
{value|end}
