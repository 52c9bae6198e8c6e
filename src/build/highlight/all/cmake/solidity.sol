// SPDX-License-Identifier: MIT
pragma solidity ^{number|0.8.0};
import \{A as B{punctuation|\}} from {string|"./a.sol"};
contract Kettle is Pot, {function|Heat}{punctuation|(}{number|1}{punctuation|)} \{
    uint256 public constant MAX = 1_000 ether; {function|mapping}{punctuation|(}address ={punctuation|>} uint8[]{punctuation|)} private m;
    event {function|Boiled}{punctuation|(}address indexed who, bytes32 x{punctuation|)};
    modifier {function|only}{punctuation|(}{punctuation|)} \{ {function|require}{punctuation|(}msg.sender == owner, {string|"no"}{punctuation|)}; _; {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable \{ name = n; {punctuation|\}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only {function|returns} {punctuation|(}bool ok{punctuation|)} \{
        {function|for} {punctuation|(}uint i = {number|0}; i < n; i++{punctuation|)} \{ {keyword|if} {punctuation|(}i != 0xFF && !ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}, hex{string|"00"}{punctuation|)}; else {function|revert}{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly \{ let x := {function|add}{punctuation|(}{number|1}, {number|2}{punctuation|)} {punctuation|\}} /* end */ return true;
    {punctuation|\}}
{punctuation|\}}
