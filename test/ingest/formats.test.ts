import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from '../../src/ingest/index.ts';

const sniffed = (text: string): string => formatOf('-', null, Buffer.from(text));

test('formats: a content type goes first, then the name, then the content', () => {
  const html = Buffer.from('<!doctype html><p>x');
  assert.equal(formatOf('https://example.org/a.txt', 'text/html; charset=utf-8', Buffer.from('x')), 'html');
  assert.equal(formatOf('a.TXT', null, html), 'text');
  assert.equal(formatOf('a.jsonl', null, html), 'jsonl');
  assert.equal(formatOf('a.htm', null, Buffer.from('x')), 'html');
  assert.equal(formatOf('a.conllu', null, Buffer.from('x')), 'conllu');
  assert.equal(formatOf('a', null, html), 'html');
  assert.equal(formatOf('/feed', 'application/x-ndjson', Buffer.from('')), 'jsonl');
  assert.equal(formatOf('/page.html', 'text/plain', Buffer.from('Just words.')), 'text');
});

test('formats: content is told by how it begins', () => {
  assert.equal(sniffed('  {"id": "a", "text": "b"}\n'), 'jsonl');
  assert.equal(sniffed('{\n  "id": "a",\n  "text": "b"\n}'), 'json');
  assert.equal(sniffed('[{"id": "a"}]'), 'json');
  assert.equal(formatOf('a.json', null, Buffer.from('x')), 'json');
  assert.equal(sniffed('\ufeff<!DOCTYPE html>\n<html>'), 'html');
  assert.equal(sniffed('<html lang=en><p>x'), 'html');
  assert.equal(sniffed('<!-- saved page --><html>'), 'html');
  assert.equal(sniffed('<div class="x"><p>Words</p></div>'), 'html');
  assert.equal(sniffed('# text = Oslo\n1\tOslo\t_\t_\n'), 'conllu');
  assert.equal(sniffed('# A heading in Markdown\nOslo praised Lima.'), 'text');
  assert.equal(sniffed('1 Oslo praised Lima.'), 'text');
  assert.equal(sniffed('{Oslo} praised Lima.'), 'text');
  assert.equal(sniffed('<3 from Oslo'), 'text');
  assert.equal(sniffed(''), 'text');
});
