// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;
import {soy language-soy|{delimiter punctuation|\{}A {keyword|as} B{delimiter punctuation|\}}} from "./a.sol";
contract Kettle is Pot, Heat(1) \{
    uint256 public constant MAX = 1_000 ether; mapping(address => uint8[]) private m;
    event Boiled(address indexed who, bytes32 x);
    modifier only() {soy language-soy|{delimiter punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}; _; {delimiter punctuation|\}}}
    constructor(string memory n) payable {soy language-soy|{delimiter punctuation|\{} name {operator|=} n; {delimiter punctuation|\}}}
    function boil(uint n) external view virtual override only returns (bool ok) \{
        for (uint i = 0; i < n; i++) {soy language-soy|{delimiter punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} && !ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}; else {function|revert}{punctuation|(}{punctuation|)}; {delimiter punctuation|\}}}
        assembly {soy language-soy|{delimiter punctuation|\{} {keyword|let} x {punctuation|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {delimiter punctuation|\}}} {soy language-soy|{comment|/* end */}} return true;
    \}
\}
