defmodule Kitchen.Kettle do
  @moduledoc {string|"""}
  A kettle with {comment|#\{1 + 1\} parts.}
  {string|"""}
  {directive-inline property|use} GenServer
  {directive-inline property|alias} Kitchen.\{Tea, Cup\}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil(t, integer) :: \{:ok, float\} \| :error
  def boil({variable|%__MODULE__}\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/{regex|^a(\\d+)/iu; words = ~w(a b)a; c = }{string|'charlist'}; ch = ?a
    with \{:ok, x\} <- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at {comment|#\{n\}\\n")}
    case k.name do
      {string|"pot"} <> rest -> \{:ok, 1.5e3\}
      _ -> raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end {comment|# end}
end
