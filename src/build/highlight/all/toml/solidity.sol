// SPDX-License-Identifier: MIT
pragma solidity ^{number|0.8}{punctuation|.}{number|0};
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"};
contract Kettle is Pot{punctuation|,} Heat({number|1}) {punctuation|\{}
    uint256 public constant MAX {punctuation|=} {number|1_000} ether; mapping(address {punctuation|=}> uint8{punctuation|[}{punctuation|]}) private m;
    event Boiled(address indexed who{punctuation|,} bytes32 x);
    modifier only() {punctuation|\{} require(msg{punctuation|.}sender {punctuation|=}{punctuation|=} owner{punctuation|,} {string|"no"}); _; {punctuation|\}}
    constructor(string memory n) payable {punctuation|\{} {key property|name} {punctuation|=} n; {punctuation|\}}
    function boil(uint n) external view virtual override only returns (bool ok) {punctuation|\{}
        for (uint i {punctuation|=} {number|0}; i < n; i++) {punctuation|\{} if (i !{punctuation|=} {number|0xFF} && !ok) emit Boiled(address({number|0}){punctuation|,} hex{string|"00"}); else revert(); {punctuation|\}}
        assembly {punctuation|\{} let x :{punctuation|=} add({number|1}{punctuation|,} {number|2}) {punctuation|\}} /* end */ return {boolean|true};
    {punctuation|\}}
{punctuation|\}}
